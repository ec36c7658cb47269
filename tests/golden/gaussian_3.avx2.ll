target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v242, %scatter_done232 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = getelementptr i8, ptr %scratch, i64 32
  %v90 = load <8 x float>, ptr %scratch, align 32
  %v91 = load <8 x float>, ptr %v89, align 32
  %v92 = getelementptr i8, ptr %scratch, i64 64
  %v93 = getelementptr i8, ptr %v92, i64 32
  %v94 = load <8 x float>, ptr %v92, align 32
  %v95 = load <8 x float>, ptr %v93, align 32
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = getelementptr i8, ptr %v96, i64 32
  %v98 = load <8 x float>, ptr %v96, align 32
  %v99 = load <8 x float>, ptr %v97, align 32
  %v106 = getelementptr i64, ptr %v42, i64 2
  %v107 = load i64, ptr %v106, align 8, !invariant.load !0
  %v108 = getelementptr i64, ptr %v42, i64 3
  %v109 = load i64, ptr %v108, align 8, !invariant.load !0
  br label %interval_head100
interval_head100:
  %v110 = phi i64 [ %v107, %gather_done70 ], [ %v224, %interval_end104 ]
  %v111 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v120, %interval_end104 ]
  %v112 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v121, %interval_end104 ]
  %v113 = icmp slt i64 %v110, %v109
  br i1 %v113, label %interval101, label %columns_done105
interval101:
  %v114 = mul nsw i64 %v110, 16
  %v115 = getelementptr i8, ptr %v30, i64 %v114
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v115, i64 1
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %chunk_head102
chunk_head102:
  %v119 = phi i64 [ %v116, %interval101 ], [ %v126, %column_done130 ]
  %v120 = phi <8 x float> [ %v111, %interval101 ], [ %v222, %column_done130 ]
  %v121 = phi <8 x float> [ %v112, %interval101 ], [ %v223, %column_done130 ]
  %v122 = icmp slt i64 %v119, %v118
  %v123 = load volatile i64, ptr %v32, align 8
  %v124 = icmp eq i64 %v123, 0
  %v125 = and i1 %v122, %v124
  br i1 %v125, label %chunk103, label %interval_end104
chunk103:
  %v126 = add nsw i64 %v119, 256
  %v127 = icmp slt i64 %v126, %v118
  %v128 = select i1 %v127, i64 %v126, i64 %v118
  br label %column129
column129:
  %v131 = phi i64 [ %v119, %chunk103 ], [ %v220, %column129 ]
  %v132 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk103 ], [ %v218, %column129 ]
  %v133 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk103 ], [ %v219, %column129 ]
  %v134 = mul nsw i64 %v131, %v21
  %v135 = getelementptr i8, ptr %v54, i64 %v134
  %v136 = mul nsw i64 %v131, %v27
  %v137 = getelementptr i8, ptr %v58, i64 %v136
  %v138 = load float, ptr %v137, align 1, !invariant.load !0
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = load float, ptr %v135, align 1, !invariant.load !0
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = fsub contract <8 x float> %v90, %v143
  %v145 = fsub contract <8 x float> %v91, %v143
  %v146 = fmul contract <8 x float> %v144, %v144
  %v147 = fmul contract <8 x float> %v145, %v145
  %v148 = fadd contract <8 x float> splat (float 0x8000000000000000), %v146
  %v149 = fadd contract <8 x float> splat (float 0x8000000000000000), %v147
  %v150 = getelementptr i8, ptr %v135, i64 4
  %v151 = load float, ptr %v150, align 1, !invariant.load !0
  %v152 = insertelement <8 x float> poison, float %v151, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = fsub contract <8 x float> %v94, %v153
  %v155 = fsub contract <8 x float> %v95, %v153
  %v156 = fmul contract <8 x float> %v154, %v154
  %v157 = fmul contract <8 x float> %v155, %v155
  %v158 = fadd contract <8 x float> %v148, %v156
  %v159 = fadd contract <8 x float> %v149, %v157
  %v160 = getelementptr i8, ptr %v135, i64 8
  %v161 = load float, ptr %v160, align 1, !invariant.load !0
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = fsub contract <8 x float> %v98, %v163
  %v165 = fsub contract <8 x float> %v99, %v163
  %v166 = fmul contract <8 x float> %v164, %v164
  %v167 = fmul contract <8 x float> %v165, %v165
  %v168 = fadd contract <8 x float> %v158, %v166
  %v169 = fadd contract <8 x float> %v159, %v167
  %v170 = fneg <8 x float> %v168
  %v171 = fneg <8 x float> %v169
  %v172 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v170
  %v173 = select <8 x i1> %v172, <8 x float> splat (float 0x4056400000000000), <8 x float> %v170
  %v174 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v173
  %v175 = select <8 x i1> %v174, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v173
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v175, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v177 = fsub <8 x float> %v176, splat (float 0x4168001FC0000000)
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v175)
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v178)
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v179, <8 x float> splat (float 0x3FA573EA80000000))
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> %v179, <8 x float> splat (float 0x3FC555D400000000))
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> %v179, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> %v179, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v179, <8 x float> splat (float 0x3FF0000000000000))
  %v185 = bitcast <8 x float> %v176 to <8 x i32>
  %v186 = shl <8 x i32> %v185, splat (i32 22)
  %v187 = and <8 x i32> %v186, splat (i32 -8388608)
  %v188 = shl <8 x i32> %v185, splat (i32 23)
  %v189 = sub <8 x i32> %v188, %v187
  %v190 = bitcast <8 x i32> %v187 to <8 x float>
  %v191 = fmul <8 x float> %v184, %v190
  %v192 = bitcast <8 x i32> %v189 to <8 x float>
  %v193 = fmul <8 x float> %v191, %v192
  %v194 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v171
  %v195 = select <8 x i1> %v194, <8 x float> splat (float 0x4056400000000000), <8 x float> %v171
  %v196 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v195
  %v197 = select <8 x i1> %v196, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v195
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v199 = fsub <8 x float> %v198, splat (float 0x4168001FC0000000)
  %v200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v197)
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v200)
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v201, <8 x float> splat (float 0x3FA573EA80000000))
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v202, <8 x float> %v201, <8 x float> splat (float 0x3FC555D400000000))
  %v204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v203, <8 x float> %v201, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v201, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> %v201, <8 x float> splat (float 0x3FF0000000000000))
  %v207 = bitcast <8 x float> %v198 to <8 x i32>
  %v208 = shl <8 x i32> %v207, splat (i32 22)
  %v209 = and <8 x i32> %v208, splat (i32 -8388608)
  %v210 = shl <8 x i32> %v207, splat (i32 23)
  %v211 = sub <8 x i32> %v210, %v209
  %v212 = bitcast <8 x i32> %v209 to <8 x float>
  %v213 = fmul <8 x float> %v206, %v212
  %v214 = bitcast <8 x i32> %v211 to <8 x float>
  %v215 = fmul <8 x float> %v213, %v214
  %v216 = fmul contract <8 x float> %v140, %v193
  %v217 = fmul contract <8 x float> %v140, %v215
  %v218 = fadd contract <8 x float> %v132, %v216
  %v219 = fadd contract <8 x float> %v133, %v217
  %v220 = add nsw i64 %v131, 1
  %v221 = icmp slt i64 %v220, %v128
  br i1 %v221, label %column129, label %column_done130
column_done130:
  %v222 = fadd contract <8 x float> %v120, %v218
  %v223 = fadd contract <8 x float> %v121, %v219
  br label %chunk_head102
interval_end104:
  %v224 = add nsw i64 %v110, 1
  br label %interval_head100
columns_done105:
  %v225 = getelementptr i8, ptr %scratch, i64 192
  %v226 = getelementptr i8, ptr %v225, i64 32
  store <8 x float> %v111, ptr %v225, align 32
  store <8 x float> %v112, ptr %v226, align 32
  %v227 = sub nsw i64 %v61, %v65
  %v228 = icmp slt i64 16, %v227
  %v229 = select i1 %v228, i64 16, i64 %v227
  br label %scatter_head230
scatter_head230:
  %v233 = phi i64 [ 0, %columns_done105 ], [ %v241, %scatter231 ]
  %v234 = icmp slt i64 %v233, %v229
  br i1 %v234, label %scatter231, label %scatter_done232
scatter231:
  %v235 = add nsw i64 %v65, %v233
  %v236 = mul nsw i64 %v235, %v9
  %v237 = getelementptr i8, ptr %v46, i64 %v236
  %v238 = getelementptr i8, ptr %scratch, i64 192
  %v239 = getelementptr float, ptr %v238, i64 %v233
  %v240 = load float, ptr %v239
  store float %v240, ptr %v237, align 1
  %v241 = add nsw i64 %v233, 1
  br label %scatter_head230
scatter_done232:
  %v242 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}

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
  %v65 = phi i64 [ %v59, %work34 ], [ %v260, %scatter_done250 ]
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
  %v110 = phi i64 [ %v107, %gather_done70 ], [ %v242, %interval_end104 ]
  %v111 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v122, %interval_end104 ]
  %v112 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v123, %interval_end104 ]
  %v113 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v124, %interval_end104 ]
  %v114 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v125, %interval_end104 ]
  %v115 = icmp slt i64 %v110, %v109
  br i1 %v115, label %interval101, label %columns_done105
interval101:
  %v116 = mul nsw i64 %v110, 16
  %v117 = getelementptr i8, ptr %v30, i64 %v116
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  %v119 = getelementptr i64, ptr %v117, i64 1
  %v120 = load i64, ptr %v119, align 8, !invariant.load !0
  br label %chunk_head102
chunk_head102:
  %v121 = phi i64 [ %v118, %interval101 ], [ %v130, %column_done134 ]
  %v122 = phi <8 x float> [ %v111, %interval101 ], [ %v230, %column_done134 ]
  %v123 = phi <8 x float> [ %v112, %interval101 ], [ %v231, %column_done134 ]
  %v124 = phi <8 x float> [ %v113, %interval101 ], [ %v240, %column_done134 ]
  %v125 = phi <8 x float> [ %v114, %interval101 ], [ %v241, %column_done134 ]
  %v126 = icmp slt i64 %v121, %v120
  %v127 = load volatile i64, ptr %v32, align 8
  %v128 = icmp eq i64 %v127, 0
  %v129 = and i1 %v126, %v128
  br i1 %v129, label %chunk103, label %interval_end104
chunk103:
  %v130 = add nsw i64 %v121, 256
  %v131 = icmp slt i64 %v130, %v120
  %v132 = select i1 %v131, i64 %v130, i64 %v120
  br label %column133
column133:
  %v135 = phi i64 [ %v121, %chunk103 ], [ %v224, %column133 ]
  %v136 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk103 ], [ %v222, %column133 ]
  %v137 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk103 ], [ %v223, %column133 ]
  %v138 = mul nsw i64 %v135, %v21
  %v139 = getelementptr i8, ptr %v54, i64 %v138
  %v140 = mul nsw i64 %v135, %v27
  %v141 = getelementptr i8, ptr %v58, i64 %v140
  %v142 = load float, ptr %v141, align 1, !invariant.load !0
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = load float, ptr %v139, align 1, !invariant.load !0
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = fsub contract <8 x float> %v90, %v147
  %v149 = fsub contract <8 x float> %v91, %v147
  %v150 = fmul contract <8 x float> %v148, %v148
  %v151 = fmul contract <8 x float> %v149, %v149
  %v152 = fadd contract <8 x float> splat (float 0x8000000000000000), %v150
  %v153 = fadd contract <8 x float> splat (float 0x8000000000000000), %v151
  %v154 = getelementptr i8, ptr %v139, i64 4
  %v155 = load float, ptr %v154, align 1, !invariant.load !0
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = fsub contract <8 x float> %v94, %v157
  %v159 = fsub contract <8 x float> %v95, %v157
  %v160 = fmul contract <8 x float> %v158, %v158
  %v161 = fmul contract <8 x float> %v159, %v159
  %v162 = fadd contract <8 x float> %v152, %v160
  %v163 = fadd contract <8 x float> %v153, %v161
  %v164 = getelementptr i8, ptr %v139, i64 8
  %v165 = load float, ptr %v164, align 1, !invariant.load !0
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fsub contract <8 x float> %v98, %v167
  %v169 = fsub contract <8 x float> %v99, %v167
  %v170 = fmul contract <8 x float> %v168, %v168
  %v171 = fmul contract <8 x float> %v169, %v169
  %v172 = fadd contract <8 x float> %v162, %v170
  %v173 = fadd contract <8 x float> %v163, %v171
  %v174 = fneg <8 x float> %v172
  %v175 = fneg <8 x float> %v173
  %v176 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v174
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0x4056400000000000), <8 x float> %v174
  %v178 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v177
  %v179 = select <8 x i1> %v178, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v177
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v181 = fsub <8 x float> %v180, splat (float 0x4168001FC0000000)
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v179)
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v182)
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v183, <8 x float> splat (float 0x3FA573EA80000000))
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v184, <8 x float> %v183, <8 x float> splat (float 0x3FC555D400000000))
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v183, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v186, <8 x float> %v183, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v183, <8 x float> splat (float 0x3FF0000000000000))
  %v189 = bitcast <8 x float> %v180 to <8 x i32>
  %v190 = shl <8 x i32> %v189, splat (i32 22)
  %v191 = and <8 x i32> %v190, splat (i32 -8388608)
  %v192 = shl <8 x i32> %v189, splat (i32 23)
  %v193 = sub <8 x i32> %v192, %v191
  %v194 = bitcast <8 x i32> %v191 to <8 x float>
  %v195 = fmul <8 x float> %v188, %v194
  %v196 = bitcast <8 x i32> %v193 to <8 x float>
  %v197 = fmul <8 x float> %v195, %v196
  %v198 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v175
  %v199 = select <8 x i1> %v198, <8 x float> splat (float 0x4056400000000000), <8 x float> %v175
  %v200 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v199
  %v201 = select <8 x i1> %v200, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v199
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v203 = fsub <8 x float> %v202, splat (float 0x4168001FC0000000)
  %v204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v203, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v201)
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v203, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v204)
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v205, <8 x float> splat (float 0x3FA573EA80000000))
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v205, <8 x float> splat (float 0x3FC555D400000000))
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v207, <8 x float> %v205, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> %v205, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> %v205, <8 x float> splat (float 0x3FF0000000000000))
  %v211 = bitcast <8 x float> %v202 to <8 x i32>
  %v212 = shl <8 x i32> %v211, splat (i32 22)
  %v213 = and <8 x i32> %v212, splat (i32 -8388608)
  %v214 = shl <8 x i32> %v211, splat (i32 23)
  %v215 = sub <8 x i32> %v214, %v213
  %v216 = bitcast <8 x i32> %v213 to <8 x float>
  %v217 = fmul <8 x float> %v210, %v216
  %v218 = bitcast <8 x i32> %v215 to <8 x float>
  %v219 = fmul <8 x float> %v217, %v218
  %v220 = fmul contract <8 x float> %v144, %v197
  %v221 = fmul contract <8 x float> %v144, %v219
  %v222 = fadd contract <8 x float> %v136, %v220
  %v223 = fadd contract <8 x float> %v137, %v221
  %v224 = add nsw i64 %v135, 1
  %v225 = icmp slt i64 %v224, %v132
  br i1 %v225, label %column133, label %column_done134
column_done134:
  %v226 = fadd contract <8 x float> %v124, splat (float 0x0000000000000000)
  %v227 = fadd contract <8 x float> %v125, splat (float 0x0000000000000000)
  %v228 = fsub contract <8 x float> %v222, %v226
  %v229 = fsub contract <8 x float> %v223, %v227
  %v230 = fadd contract <8 x float> %v122, %v228
  %v231 = fadd contract <8 x float> %v123, %v229
  %v232 = fsub contract <8 x float> %v230, %v122
  %v233 = fsub contract <8 x float> %v231, %v123
  %v234 = fsub contract <8 x float> %v232, %v228
  %v235 = fsub contract <8 x float> %v233, %v229
  %v236 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v230)
  %v237 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v231)
  %v238 = fcmp olt <8 x float> %v236, splat (float 0x7FF0000000000000)
  %v239 = fcmp olt <8 x float> %v237, splat (float 0x7FF0000000000000)
  %v240 = select <8 x i1> %v238, <8 x float> %v234, <8 x float> splat (float 0x0000000000000000)
  %v241 = select <8 x i1> %v239, <8 x float> %v235, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head102
interval_end104:
  %v242 = add nsw i64 %v110, 1
  br label %interval_head100
columns_done105:
  %v243 = getelementptr i8, ptr %scratch, i64 192
  %v244 = getelementptr i8, ptr %v243, i64 32
  store <8 x float> %v111, ptr %v243, align 32
  store <8 x float> %v112, ptr %v244, align 32
  %v245 = sub nsw i64 %v61, %v65
  %v246 = icmp slt i64 16, %v245
  %v247 = select i1 %v246, i64 16, i64 %v245
  br label %scatter_head248
scatter_head248:
  %v251 = phi i64 [ 0, %columns_done105 ], [ %v259, %scatter249 ]
  %v252 = icmp slt i64 %v251, %v247
  br i1 %v252, label %scatter249, label %scatter_done250
scatter249:
  %v253 = add nsw i64 %v65, %v251
  %v254 = mul nsw i64 %v253, %v9
  %v255 = getelementptr i8, ptr %v46, i64 %v254
  %v256 = getelementptr i8, ptr %scratch, i64 192
  %v257 = getelementptr float, ptr %v256, i64 %v251
  %v258 = load float, ptr %v257
  store float %v258, ptr %v255, align 1
  %v259 = add nsw i64 %v251, 1
  br label %scatter_head248
scatter_done250:
  %v260 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}

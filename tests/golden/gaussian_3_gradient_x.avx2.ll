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
  %v30 = getelementptr i64, ptr %frame, i64 15
  %v31 = load i64, ptr %v30, align 8, !invariant.load !0
  %v32 = getelementptr i64, ptr %frame, i64 16
  %v33 = load i64, ptr %v32, align 8, !invariant.load !0
  %v34 = getelementptr i64, ptr %frame, i64 17
  %v35 = load i64, ptr %v34, align 8, !invariant.load !0
  %v36 = inttoptr i64 %v5 to ptr
  %v37 = inttoptr i64 %v3 to ptr
  %v38 = getelementptr i8, ptr %progress, i64 8
  br label %take39
take39:
  %v42 = atomicrmw add ptr %progress, i64 1 monotonic
  %v43 = icmp slt i64 %v42, %v1
  %v44 = load volatile i64, ptr %v38, align 8
  %v45 = icmp eq i64 %v44, 0
  %v46 = and i1 %v43, %v45
  br i1 %v46, label %work40, label %done41
work40:
  %v47 = mul nsw i64 %v42, 72
  %v48 = getelementptr i8, ptr %v37, i64 %v47
  %v49 = getelementptr i64, ptr %v48, i64 4
  %v50 = load i64, ptr %v49, align 8, !invariant.load !0
  %v51 = add nsw i64 %v7, %v50
  %v52 = inttoptr i64 %v51 to ptr
  %v53 = getelementptr i64, ptr %v48, i64 5
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  %v55 = add nsw i64 %v13, %v54
  %v56 = inttoptr i64 %v55 to ptr
  %v57 = getelementptr i64, ptr %v48, i64 6
  %v58 = load i64, ptr %v57, align 8, !invariant.load !0
  %v59 = add nsw i64 %v19, %v58
  %v60 = inttoptr i64 %v59 to ptr
  %v61 = getelementptr i64, ptr %v48, i64 7
  %v62 = load i64, ptr %v61, align 8, !invariant.load !0
  %v63 = add nsw i64 %v25, %v62
  %v64 = inttoptr i64 %v63 to ptr
  %v65 = getelementptr i64, ptr %v48, i64 8
  %v66 = load i64, ptr %v65, align 8, !invariant.load !0
  %v67 = add nsw i64 %v31, %v66
  %v68 = inttoptr i64 %v67 to ptr
  %v69 = load i64, ptr %v48, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v48, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work40 ], [ %v245, %scatter_done223 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v103, %gather79 ]
  %v82 = icmp slt i64 %v81, 8
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v56, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 32
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = getelementptr i8, ptr %v87, i64 8
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr i8, ptr %scratch, i64 64
  %v97 = getelementptr float, ptr %v96, i64 %v81
  store float %v95, ptr %v97
  %v98 = mul nsw i64 %v85, %v33
  %v99 = getelementptr i8, ptr %v68, i64 %v98
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 128
  %v102 = getelementptr float, ptr %v101, i64 %v81
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v104 = load <8 x float>, ptr %scratch, align 32
  %v105 = getelementptr i8, ptr %scratch, i64 32
  %v106 = load <8 x float>, ptr %v105, align 32
  %v107 = getelementptr i8, ptr %scratch, i64 64
  %v108 = load <8 x float>, ptr %v107, align 32
  %v115 = getelementptr i64, ptr %v48, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v48, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %gather_done80 ], [ %v208, %interval_end113 ]
  %v120 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v130, %interval_end113 ]
  %v121 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v131, %interval_end113 ]
  %v122 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v132, %interval_end113 ]
  %v123 = icmp slt i64 %v119, %v118
  br i1 %v123, label %interval110, label %columns_done114
interval110:
  %v124 = mul nsw i64 %v119, 16
  %v125 = getelementptr i8, ptr %v36, i64 %v124
  %v126 = load i64, ptr %v125, align 8, !invariant.load !0
  %v127 = getelementptr i64, ptr %v125, i64 1
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v129 = phi i64 [ %v126, %interval110 ], [ %v137, %column_done141 ]
  %v130 = phi <8 x float> [ %v120, %interval110 ], [ %v205, %column_done141 ]
  %v131 = phi <8 x float> [ %v121, %interval110 ], [ %v206, %column_done141 ]
  %v132 = phi <8 x float> [ %v122, %interval110 ], [ %v207, %column_done141 ]
  %v133 = icmp slt i64 %v129, %v128
  %v134 = load volatile i64, ptr %v38, align 8
  %v135 = icmp eq i64 %v134, 0
  %v136 = and i1 %v133, %v135
  br i1 %v136, label %chunk112, label %interval_end113
chunk112:
  %v137 = add nsw i64 %v129, 256
  %v138 = icmp slt i64 %v137, %v128
  %v139 = select i1 %v138, i64 %v137, i64 %v128
  br label %column140
column140:
  %v142 = phi i64 [ %v129, %chunk112 ], [ %v203, %column140 ]
  %v143 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v198, %column140 ]
  %v144 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v200, %column140 ]
  %v145 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v202, %column140 ]
  %v146 = mul nsw i64 %v142, %v21
  %v147 = getelementptr i8, ptr %v60, i64 %v146
  %v148 = mul nsw i64 %v142, %v27
  %v149 = getelementptr i8, ptr %v64, i64 %v148
  %v150 = load float, ptr %v149, align 1, !invariant.load !0
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = load float, ptr %v147, align 1, !invariant.load !0
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = fsub contract <8 x float> %v104, %v155
  %v157 = fmul contract <8 x float> %v156, %v156
  %v158 = fadd contract <8 x float> splat (float 0x8000000000000000), %v157
  %v159 = getelementptr i8, ptr %v147, i64 4
  %v160 = load float, ptr %v159, align 1, !invariant.load !0
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = fsub contract <8 x float> %v106, %v162
  %v164 = fmul contract <8 x float> %v163, %v163
  %v165 = fadd contract <8 x float> %v158, %v164
  %v166 = getelementptr i8, ptr %v147, i64 8
  %v167 = load float, ptr %v166, align 1, !invariant.load !0
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = fsub contract <8 x float> %v108, %v169
  %v171 = fmul contract <8 x float> %v170, %v170
  %v172 = fadd contract <8 x float> %v165, %v171
  %v173 = fneg <8 x float> %v172
  %v174 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v173
  %v175 = select <8 x i1> %v174, <8 x float> splat (float 0x4056400000000000), <8 x float> %v173
  %v176 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v175
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v175
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v179 = fsub <8 x float> %v178, splat (float 0x4168001FC0000000)
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v177)
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v180)
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v181, <8 x float> splat (float 0x3FA573EA80000000))
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> %v181, <8 x float> splat (float 0x3FC555D400000000))
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v181, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v184, <8 x float> %v181, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v181, <8 x float> splat (float 0x3FF0000000000000))
  %v187 = bitcast <8 x float> %v178 to <8 x i32>
  %v188 = shl <8 x i32> %v187, splat (i32 22)
  %v189 = and <8 x i32> %v188, splat (i32 -8388608)
  %v190 = shl <8 x i32> %v187, splat (i32 23)
  %v191 = sub <8 x i32> %v190, %v189
  %v192 = bitcast <8 x i32> %v189 to <8 x float>
  %v193 = fmul <8 x float> %v186, %v192
  %v194 = bitcast <8 x i32> %v191 to <8 x float>
  %v195 = fmul <8 x float> %v193, %v194
  %v196 = fmul contract <8 x float> %v152, %v195
  %v197 = fmul contract <8 x float> %v196, %v156
  %v198 = fadd contract <8 x float> %v143, %v197
  %v199 = fmul contract <8 x float> %v196, %v163
  %v200 = fadd contract <8 x float> %v144, %v199
  %v201 = fmul contract <8 x float> %v196, %v170
  %v202 = fadd contract <8 x float> %v145, %v201
  %v203 = add nsw i64 %v142, 1
  %v204 = icmp slt i64 %v203, %v139
  br i1 %v204, label %column140, label %column_done141
column_done141:
  %v205 = fadd contract <8 x float> %v130, %v198
  %v206 = fadd contract <8 x float> %v131, %v200
  %v207 = fadd contract <8 x float> %v132, %v202
  br label %chunk_head111
interval_end113:
  %v208 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v209 = getelementptr i8, ptr %scratch, i64 128
  %v210 = load <8 x float>, ptr %v209, align 32
  %v211 = fmul contract <8 x float> splat (float 0xC000000000000000), %v210
  %v212 = fmul contract <8 x float> %v211, %v120
  %v213 = getelementptr i8, ptr %scratch, i64 192
  store <8 x float> %v212, ptr %v213, align 32
  %v214 = fmul contract <8 x float> %v211, %v121
  %v215 = getelementptr i8, ptr %scratch, i64 224
  store <8 x float> %v214, ptr %v215, align 32
  %v216 = fmul contract <8 x float> %v211, %v122
  %v217 = getelementptr i8, ptr %scratch, i64 256
  store <8 x float> %v216, ptr %v217, align 32
  %v218 = sub nsw i64 %v71, %v75
  %v219 = icmp slt i64 8, %v218
  %v220 = select i1 %v219, i64 8, i64 %v218
  br label %scatter_head221
scatter_head221:
  %v224 = phi i64 [ 0, %columns_done114 ], [ %v244, %scatter222 ]
  %v225 = icmp slt i64 %v224, %v220
  br i1 %v225, label %scatter222, label %scatter_done223
scatter222:
  %v226 = add nsw i64 %v75, %v224
  %v227 = mul nsw i64 %v226, %v9
  %v228 = getelementptr i8, ptr %v52, i64 %v227
  %v229 = getelementptr i8, ptr %scratch, i64 192
  %v230 = getelementptr float, ptr %v229, i64 %v224
  %v231 = load float, ptr %v230
  store float %v231, ptr %v228, align 1
  %v232 = getelementptr i8, ptr %scratch, i64 192
  %v233 = getelementptr i8, ptr %v232, i64 32
  %v234 = getelementptr float, ptr %v233, i64 %v224
  %v235 = load float, ptr %v234
  %v236 = mul nsw i64 1, %v11
  %v237 = getelementptr i8, ptr %v228, i64 %v236
  store float %v235, ptr %v237, align 1
  %v238 = getelementptr i8, ptr %scratch, i64 192
  %v239 = getelementptr i8, ptr %v238, i64 64
  %v240 = getelementptr float, ptr %v239, i64 %v224
  %v241 = load float, ptr %v240
  %v242 = mul nsw i64 2, %v11
  %v243 = getelementptr i8, ptr %v228, i64 %v242
  store float %v241, ptr %v243, align 1
  %v244 = add nsw i64 %v224, 1
  br label %scatter_head221
scatter_done223:
  %v245 = add nsw i64 %v75, 8
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}

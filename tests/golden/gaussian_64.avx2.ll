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
  %v65 = phi i64 [ %v59, %work34 ], [ %v299, %scatter_done289 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v90, %component_done80 ]
  %v72 = icmp slt i64 %v71, 32
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  br label %component_head78
component_head78:
  %v81 = phi i64 [ 0, %gather69 ], [ %v89, %component79 ]
  %v82 = icmp slt i64 %v81, 64
  br i1 %v82, label %component79, label %component_done80
component79:
  %v83 = mul nsw i64 %v81, 4
  %v84 = getelementptr i8, ptr %v77, i64 %v83
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = mul nsw i64 %v81, 128
  %v87 = getelementptr i8, ptr %scratch, i64 %v86
  %v88 = getelementptr float, ptr %v87, i64 %v71
  store float %v85, ptr %v88
  %v89 = add nsw i64 %v81, 1
  br label %component_head78
component_done80:
  %v90 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v97 = getelementptr i64, ptr %v42, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v42, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v279, %interval_end95 ]
  %v102 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v113, %interval_end95 ]
  %v103 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v114, %interval_end95 ]
  %v104 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v115, %interval_end95 ]
  %v105 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v116, %interval_end95 ]
  %v106 = icmp slt i64 %v101, %v100
  br i1 %v106, label %interval92, label %columns_done96
interval92:
  %v107 = mul nsw i64 %v101, 16
  %v108 = getelementptr i8, ptr %v30, i64 %v107
  %v109 = load i64, ptr %v108, align 8, !invariant.load !0
  %v110 = getelementptr i64, ptr %v108, i64 1
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v112 = phi i64 [ %v109, %interval92 ], [ %v121, %column_done125 ]
  %v113 = phi <8 x float> [ %v102, %interval92 ], [ %v275, %column_done125 ]
  %v114 = phi <8 x float> [ %v103, %interval92 ], [ %v276, %column_done125 ]
  %v115 = phi <8 x float> [ %v104, %interval92 ], [ %v277, %column_done125 ]
  %v116 = phi <8 x float> [ %v105, %interval92 ], [ %v278, %column_done125 ]
  %v117 = icmp slt i64 %v112, %v111
  %v118 = load volatile i64, ptr %v32, align 8
  %v119 = icmp eq i64 %v118, 0
  %v120 = and i1 %v117, %v119
  br i1 %v120, label %chunk94, label %interval_end95
chunk94:
  %v121 = add nsw i64 %v112, 256
  %v122 = icmp slt i64 %v121, %v111
  %v123 = select i1 %v122, i64 %v121, i64 %v111
  br label %column124
column124:
  %v126 = phi i64 [ %v112, %chunk94 ], [ %v273, %feature_done139 ]
  %v127 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v269, %feature_done139 ]
  %v128 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v270, %feature_done139 ]
  %v129 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v271, %feature_done139 ]
  %v130 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v272, %feature_done139 ]
  %v131 = mul nsw i64 %v126, %v21
  %v132 = getelementptr i8, ptr %v54, i64 %v131
  %v133 = mul nsw i64 %v126, %v27
  %v134 = getelementptr i8, ptr %v58, i64 %v133
  %v135 = load float, ptr %v134, align 1, !invariant.load !0
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  br label %feature138
feature138:
  %v140 = phi i64 [ 0, %column124 ], [ %v171, %feature138 ]
  %v141 = phi <8 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v167, %feature138 ]
  %v142 = phi <8 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v168, %feature138 ]
  %v143 = phi <8 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v169, %feature138 ]
  %v144 = phi <8 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v170, %feature138 ]
  %v145 = mul nsw i64 %v140, 128
  %v146 = getelementptr i8, ptr %scratch, i64 %v145
  %v147 = getelementptr i8, ptr %v146, i64 32
  %v148 = getelementptr i8, ptr %v146, i64 64
  %v149 = getelementptr i8, ptr %v146, i64 96
  %v150 = load <8 x float>, ptr %v146, align 32
  %v151 = load <8 x float>, ptr %v147, align 32
  %v152 = load <8 x float>, ptr %v148, align 32
  %v153 = load <8 x float>, ptr %v149, align 32
  %v154 = mul nsw i64 %v140, 4
  %v155 = getelementptr i8, ptr %v132, i64 %v154
  %v156 = load float, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = fsub contract <8 x float> %v150, %v158
  %v160 = fsub contract <8 x float> %v151, %v158
  %v161 = fsub contract <8 x float> %v152, %v158
  %v162 = fsub contract <8 x float> %v153, %v158
  %v163 = fmul contract <8 x float> %v159, %v159
  %v164 = fmul contract <8 x float> %v160, %v160
  %v165 = fmul contract <8 x float> %v161, %v161
  %v166 = fmul contract <8 x float> %v162, %v162
  %v167 = fadd contract <8 x float> %v141, %v163
  %v168 = fadd contract <8 x float> %v142, %v164
  %v169 = fadd contract <8 x float> %v143, %v165
  %v170 = fadd contract <8 x float> %v144, %v166
  %v171 = add nsw i64 %v140, 1
  %v172 = icmp slt i64 %v171, 64
  br i1 %v172, label %feature138, label %feature_done139
feature_done139:
  %v173 = fneg <8 x float> %v167
  %v174 = fneg <8 x float> %v168
  %v175 = fneg <8 x float> %v169
  %v176 = fneg <8 x float> %v170
  %v177 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v173
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0x4056400000000000), <8 x float> %v173
  %v179 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v178
  %v180 = select <8 x i1> %v179, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v178
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v182 = fsub <8 x float> %v181, splat (float 0x4168001FC0000000)
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v180)
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v183)
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v184, <8 x float> splat (float 0x3FA573EA80000000))
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v184, <8 x float> splat (float 0x3FC555D400000000))
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v186, <8 x float> %v184, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v184, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> %v184, <8 x float> splat (float 0x3FF0000000000000))
  %v190 = bitcast <8 x float> %v181 to <8 x i32>
  %v191 = shl <8 x i32> %v190, splat (i32 22)
  %v192 = and <8 x i32> %v191, splat (i32 -8388608)
  %v193 = shl <8 x i32> %v190, splat (i32 23)
  %v194 = sub <8 x i32> %v193, %v192
  %v195 = bitcast <8 x i32> %v192 to <8 x float>
  %v196 = fmul <8 x float> %v189, %v195
  %v197 = bitcast <8 x i32> %v194 to <8 x float>
  %v198 = fmul <8 x float> %v196, %v197
  %v199 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v174
  %v200 = select <8 x i1> %v199, <8 x float> splat (float 0x4056400000000000), <8 x float> %v174
  %v201 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v200
  %v202 = select <8 x i1> %v201, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v200
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v202, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v204 = fsub <8 x float> %v203, splat (float 0x4168001FC0000000)
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v202)
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v205)
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v206, <8 x float> splat (float 0x3FA573EA80000000))
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v207, <8 x float> %v206, <8 x float> splat (float 0x3FC555D400000000))
  %v209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> %v206, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> %v206, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v210, <8 x float> %v206, <8 x float> splat (float 0x3FF0000000000000))
  %v212 = bitcast <8 x float> %v203 to <8 x i32>
  %v213 = shl <8 x i32> %v212, splat (i32 22)
  %v214 = and <8 x i32> %v213, splat (i32 -8388608)
  %v215 = shl <8 x i32> %v212, splat (i32 23)
  %v216 = sub <8 x i32> %v215, %v214
  %v217 = bitcast <8 x i32> %v214 to <8 x float>
  %v218 = fmul <8 x float> %v211, %v217
  %v219 = bitcast <8 x i32> %v216 to <8 x float>
  %v220 = fmul <8 x float> %v218, %v219
  %v221 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v175
  %v222 = select <8 x i1> %v221, <8 x float> splat (float 0x4056400000000000), <8 x float> %v175
  %v223 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v222
  %v224 = select <8 x i1> %v223, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v222
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v226 = fsub <8 x float> %v225, splat (float 0x4168001FC0000000)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v226, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v224)
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v226, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v227)
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v228, <8 x float> splat (float 0x3FA573EA80000000))
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> %v228, <8 x float> splat (float 0x3FC555D400000000))
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v228, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> %v228, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v228, <8 x float> splat (float 0x3FF0000000000000))
  %v234 = bitcast <8 x float> %v225 to <8 x i32>
  %v235 = shl <8 x i32> %v234, splat (i32 22)
  %v236 = and <8 x i32> %v235, splat (i32 -8388608)
  %v237 = shl <8 x i32> %v234, splat (i32 23)
  %v238 = sub <8 x i32> %v237, %v236
  %v239 = bitcast <8 x i32> %v236 to <8 x float>
  %v240 = fmul <8 x float> %v233, %v239
  %v241 = bitcast <8 x i32> %v238 to <8 x float>
  %v242 = fmul <8 x float> %v240, %v241
  %v243 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v176
  %v244 = select <8 x i1> %v243, <8 x float> splat (float 0x4056400000000000), <8 x float> %v176
  %v245 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v244
  %v246 = select <8 x i1> %v245, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v244
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v248 = fsub <8 x float> %v247, splat (float 0x4168001FC0000000)
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v246)
  %v250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v249)
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v250, <8 x float> splat (float 0x3FA573EA80000000))
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v251, <8 x float> %v250, <8 x float> splat (float 0x3FC555D400000000))
  %v253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v252, <8 x float> %v250, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v250, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v254, <8 x float> %v250, <8 x float> splat (float 0x3FF0000000000000))
  %v256 = bitcast <8 x float> %v247 to <8 x i32>
  %v257 = shl <8 x i32> %v256, splat (i32 22)
  %v258 = and <8 x i32> %v257, splat (i32 -8388608)
  %v259 = shl <8 x i32> %v256, splat (i32 23)
  %v260 = sub <8 x i32> %v259, %v258
  %v261 = bitcast <8 x i32> %v258 to <8 x float>
  %v262 = fmul <8 x float> %v255, %v261
  %v263 = bitcast <8 x i32> %v260 to <8 x float>
  %v264 = fmul <8 x float> %v262, %v263
  %v265 = fmul contract <8 x float> %v137, %v198
  %v266 = fmul contract <8 x float> %v137, %v220
  %v267 = fmul contract <8 x float> %v137, %v242
  %v268 = fmul contract <8 x float> %v137, %v264
  %v269 = fadd contract <8 x float> %v127, %v265
  %v270 = fadd contract <8 x float> %v128, %v266
  %v271 = fadd contract <8 x float> %v129, %v267
  %v272 = fadd contract <8 x float> %v130, %v268
  %v273 = add nsw i64 %v126, 1
  %v274 = icmp slt i64 %v273, %v123
  br i1 %v274, label %column124, label %column_done125
column_done125:
  %v275 = fadd contract <8 x float> %v113, %v269
  %v276 = fadd contract <8 x float> %v114, %v270
  %v277 = fadd contract <8 x float> %v115, %v271
  %v278 = fadd contract <8 x float> %v116, %v272
  br label %chunk_head93
interval_end95:
  %v279 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v280 = getelementptr i8, ptr %scratch, i64 8192
  %v281 = getelementptr i8, ptr %v280, i64 32
  %v282 = getelementptr i8, ptr %v280, i64 64
  %v283 = getelementptr i8, ptr %v280, i64 96
  store <8 x float> %v102, ptr %v280, align 32
  store <8 x float> %v103, ptr %v281, align 32
  store <8 x float> %v104, ptr %v282, align 32
  store <8 x float> %v105, ptr %v283, align 32
  %v284 = sub nsw i64 %v61, %v65
  %v285 = icmp slt i64 32, %v284
  %v286 = select i1 %v285, i64 32, i64 %v284
  br label %scatter_head287
scatter_head287:
  %v290 = phi i64 [ 0, %columns_done96 ], [ %v298, %scatter288 ]
  %v291 = icmp slt i64 %v290, %v286
  br i1 %v291, label %scatter288, label %scatter_done289
scatter288:
  %v292 = add nsw i64 %v65, %v290
  %v293 = mul nsw i64 %v292, %v9
  %v294 = getelementptr i8, ptr %v46, i64 %v293
  %v295 = getelementptr i8, ptr %scratch, i64 8192
  %v296 = getelementptr float, ptr %v295, i64 %v290
  %v297 = load float, ptr %v296
  store float %v297, ptr %v294, align 1
  %v298 = add nsw i64 %v290, 1
  br label %scatter_head287
scatter_done289:
  %v299 = add nsw i64 %v65, 32
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}
